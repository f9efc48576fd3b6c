package dateline.cli;

import dateline.access.AccessException;
import dateline.access.BcryptHash;
import dateline.access.PasswordHash;
import dateline.access.Role;
import dateline.access.Secrets;
import dateline.access.Token;
import dateline.access.User;
import dateline.access.UsersFile;
import dateline.cli.admission.Configuration;
import dateline.cli.text.ExitCode;
import dateline.cli.text.PasswordPrompt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may come in: makes users and their tokens, lists and removes them. Passwords are never on the command line. */
@Command(name = "user", description = "Make, list and remove those who may come in.")
final class UserCommand implements Callable<Integer> {

    private static final String NAME = "NAME";
    private static final String NAME_IS = "The name of the user, such as maria.";
    private static final String FILE = "The users file (default: users in ~/.config/dateline).";

    private final PasswordHash passwords;
    private final PasswordPrompt prompt;

    @Spec
    CommandSpec spec = CommandSpec.create();

    UserCommand(PasswordPrompt prompt, PasswordHash passwords) {
        this.prompt = prompt;
        this.passwords = passwords;
    }

    /** With the commands for tokens below it. */
    static CommandLine line(PasswordPrompt prompt) {
        UserCommand users = new UserCommand(prompt, BcryptHash.usual());
        return new CommandLine(users).addSubcommand("token", new TokenCommand(users));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "What about users? add, password, list, remove, or token add, token remove.");
    }

    @Command(
            name = "add",
            description = "Make a user. The password is asked for, or is the first line of standard input.")
    int add(
            @Parameters(paramLabel = NAME, description = NAME_IS) String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            description = "reader (default), or keeper, who may also look at the server.")
                    String role,
            @Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
            throws IOException {
        Role known = Role.ofKey(role)
                .orElseThrow(() -> new AccessException("There is no role " + role + "; there are reader and keeper."));
        UsersFile users = file(file);
        // Before a password is thought of.
        var _ = users.read().add(new User(name, known, ""));
        String hash = passwords.of(prompt.ask(name));
        users.change(all -> all.add(new User(name, known, hash)));
        return done(name + " may come in, as a " + known.key() + ".");
    }

    @Command(name = "password", description = "Give a user another password, and end what they have open.")
    int password(
            @Parameters(paramLabel = NAME, description = NAME_IS) String name,
            @Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
            throws IOException {
        UsersFile users = file(file);
        var _ = users.read().withPassword(name, "");
        String hash = passwords.of(prompt.ask(name));
        users.change(all -> all.withPassword(name, hash));
        return done(name + " has another password.");
    }

    @Command(name = "remove", description = "Remove a user and their tokens.")
    int remove(
            @Parameters(paramLabel = NAME, description = NAME_IS) String name,
            @Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
            throws IOException {
        file(file).change(all -> all.remove(name));
        return done(name + " may not come in any more.");
    }

    @Command(name = "list", description = "List users, their roles and the labels of their tokens.")
    int list(@Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
            throws IOException {
        for (User user : file(file).read().all()) {
            List<String> labels = user.tokens().stream().map(Token::label).toList();
            spec.commandLine()
                    .getOut()
                    .println(user.name() + "  " + user.role().key()
                            + (labels.isEmpty() ? "" : "  tokens: " + String.join(", ", labels)));
        }
        return ExitCode.DONE;
    }

    private UsersFile file(@Nullable Path named) {
        return new UsersFile(named == null ? Configuration.users() : named, passwords);
    }

    private int done(String sentence) {
        spec.commandLine()
                .getErr()
                .println(sentence
                        + " A server that is running takes it up when it gets SIGHUP (kill -HUP and its process id).");
        return ExitCode.DONE;
    }

    /** What programs bring in place of a name and a password. */
    @Command(name = "token", description = "Make and remove what programs bring in place of a password.")
    static final class TokenCommand implements Callable<Integer> {

        private static final String LABEL_IS = "What the token is called.";

        private final UserCommand users;

        @Spec
        CommandSpec spec = CommandSpec.create();

        private TokenCommand(UserCommand users) {
            this.users = users;
        }

        @Override
        public Integer call() {
            throw new ParameterException(
                    spec.commandLine(), "What about tokens? token add NAME, or token remove NAME LABEL.");
        }

        @Command(name = "add", description = "Make a token, and print it this once.")
        int add(
                @Parameters(paramLabel = NAME, description = NAME_IS) String name,
                @Option(
                                names = "--label",
                                paramLabel = "LABEL",
                                defaultValue = "token",
                                description = LABEL_IS + " (default: token)")
                        String label,
                @Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
                throws IOException {
            String secret = Secrets.makeToken();
            users.file(file).change(all -> all.withToken(name, new Token(label, Secrets.hash(secret))));
            spec.commandLine().getOut().println(secret);
            return users.done("This token is shown only now; a program sends it as Authorization: Bearer TOKEN.");
        }

        @Command(name = "remove", description = "Remove a token.")
        int remove(
                @Parameters(index = "0", paramLabel = NAME, description = NAME_IS) String name,
                @Parameters(index = "1", paramLabel = "LABEL", description = LABEL_IS) String label,
                @Option(names = "--users", paramLabel = "FILE", description = FILE) @Nullable Path file)
                throws IOException {
            users.file(file).change(all -> all.withoutToken(name, label));
            return users.done("The token " + label + " of " + name + " opens nothing any more.");
        }
    }
}
