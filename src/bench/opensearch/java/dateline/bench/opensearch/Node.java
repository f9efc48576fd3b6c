package dateline.bench.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node in a folder; says on its output where it listens: {@code port 9201}. */
public final class Node {

    private static final int BASE_PORT = 19_200;
    private static final int PORTS = 100;

    private Node() {}

    /** @param arguments the folder of the node, which may hold what it held before */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.setMaxHttpPort(BASE_PORT + PORTS);
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("http.compression", false);
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .numOfNode(1)
                .baseHttpPort(BASE_PORT)
                .clusterName("bench")
                .useLogger());
        runner.ensureYellow();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        System.out.println("port " + runner.node().settings().get("http.port"));
        // The node's own threads do not keep the process.
        new CountDownLatch(1).await();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException lost) {
            System.err.println(lost);
        }
    }
}
