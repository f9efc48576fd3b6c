package dateline.cli;

import dateline.cli.text.PasswordPrompt;
import dateline.cli.text.Sentences;
import dateline.cli.text.Terminals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code dateline serve}, {@code index}, {@code search}, {@code annotate}, {@code verify} and so on. */
@Command(
        name = "dateline",
        description = "Search a folder of dated news articles by word, date, place, person and reported figure.",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1.0",
        scope = ScopeType.INHERIT)
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
        return execute(new PasswordPrompt(null), output, errors, arguments);
    }

    static int execute(PasswordPrompt prompt, OutputStream output, OutputStream errors, String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        CommandLine commands = new CommandLine(new DatelineCommand());
        addCommands(commands, prompt, output, arguments.length == 0 ? "" : arguments[0]);
        commands.setOut(new PrintWriter(output, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError grave) {
            return failed(grave, commands);
        }
    }

    /** The command that is asked for, and all of them if it is none: to read what a command may be told takes its time. */
    private static void addCommands(CommandLine commands, PasswordPrompt prompt, OutputStream output, String asked) {
        Map<String, Supplier<Object>> known = new LinkedHashMap<>();
        known.put("serve", ServeCommand::new);
        known.put("index", IndexCommand::new);
        known.put("search", () -> new SearchCommand(output));
        known.put("annotate", () -> new AnnotateCommand(output));
        known.put("verify", VerifyCommand::new);
        known.put("snapshot", SnapshotCommand::new);
        known.put("restore", RestoreCommand::new);
        known.put("user", () -> UserCommand.line(prompt));
        known.put("rehearse", RehearseCommand::new);
        known.forEach((name, command) -> {
            if (name.equals(asked) || !known.containsKey(asked)) {
                commands.addSubcommand(name, command.get());
            }
        });
    }

    private static int failed(Throwable failure, CommandLine command) {
        command.getErr().println("dateline: " + Terminals.plain(Sentences.of(failure)));
        return Sentences.exitCode(failure);
    }
}
