package dateline.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The users as lines of a file: {@code "user maria reader $2b$12$…"}, and below each of them
 * {@code "token maria laptop 3f9a…"}. Empty lines and those that begin with {@code #} say nothing.
 */
final class UsersText {

    private static final String HEAD =
            "# Who may come in to Dateline. Change it with ./dateline user; a server reads it again when it gets SIGHUP.\n";

    private static final Pattern SPACES = Pattern.compile("[ \t]+");

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private UsersText() {}

    static String of(Users users) {
        StringBuilder text = new StringBuilder(HEAD);
        for (User user : users.all()) {
            text.append("user " + user.name() + " " + user.role().key() + " " + user.passwordHash() + "\n");
            user.tokens()
                    .forEach(token ->
                            text.append("token " + user.name() + " " + token.label() + " " + token.hash() + "\n"));
        }
        return text.toString();
    }

    /** @throws AccessException that names the first line which cannot be read; no part of a hash is in it */
    static Users parse(List<String> lines, PasswordHash passwords) throws AccessException {
        Users users = Users.NONE;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    users = read(SPACES.split(line), users, passwords);
                } catch (AccessException wrong) {
                    throw new AccessException("line " + number + ": " + wrong.getMessage());
                }
            }
        }
        return users;
    }

    private static Users read(String[] words, Users users, PasswordHash passwords) throws AccessException {
        boolean hasFour = words.length == 4;
        if (hasFour && words[0].equals("user")) {
            Role role = Role.ofKey(words[2])
                    .orElseThrow(() -> new AccessException("There are two roles, reader and keeper."));
            if (!passwords.isHash(words[3])) {
                throw new AccessException("The last word is no hash of a password.");
            }
            return users.add(new User(words[1], role, words[3]));
        }
        if (hasFour && words[0].equals("token")) {
            if (!HEX.matcher(words[3]).matches()) {
                throw new AccessException("The last word is no SHA-256.");
            }
            return users.withToken(words[1], new Token(words[2], words[3]));
        }
        throw new AccessException("A line is \"user NAME ROLE HASH\" or \"token NAME LABEL HASH\".");
    }
}
