/**
 * Here is a name and a password, or a token: who is it, and what may they do? From what a visitor brings to a
 * {@link dateline.access.Visitor}. A {@link dateline.access.UsersFile} keeps the {@link dateline.access.Users}, a
 * {@link dateline.access.Doorman} knows who is in. Not here: HTTP, cookies, pages; whoever came by loopback without users never
 * enters this room.
 */
@NullMarked
package dateline.access;

import org.jspecify.annotations.NullMarked;
