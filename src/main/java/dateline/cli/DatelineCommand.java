package dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code dateline serve}, {@code index}, {@code search}, {@code annotate}, {@code verify}. */
@Command(
        name = "dateline",
        description = "Search a folder of dated news articles by word, date, place, person and reported figure.",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1.0")
public final class DatelineCommand implements Runnable {

    /** Kept, so that its level is. Lucene would tell every command that it could use an incubating module of the JDK. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec
    CommandSpec spec = CommandSpec.create();

    private DatelineCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? For example: ./dateline serve");
    }

    /** Runs a command and gives its exit code. */
    public static int execute(String... arguments) {
        return execute(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments);
    }

    static int execute(OutputStream output, OutputStream errors, String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        CommandLine commands = new CommandLine(new DatelineCommand());
        commands.addSubcommand(new ServeCommand());
        commands.addSubcommand(new IndexCommand());
        commands.addSubcommand(new SearchCommand(output));
        commands.addSubcommand(new AnnotateCommand(output));
        commands.addSubcommand(new VerifyCommand());
        commands.addSubcommand(new RehearseCommand());
        commands.setOut(new PrintWriter(output, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError grave) {
            return failed(grave, commands);
        }
    }

    private static int failed(Throwable failure, CommandLine command) {
        command.getErr().println("dateline: " + Terminals.plain(Sentences.of(failure)));
        return Sentences.exitCode(failure);
    }
}
