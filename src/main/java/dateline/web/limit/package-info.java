/**
 * Here is a client: may it have that much? From what is allowed, {@link dateline.web.limit.Limits}, and who asks, to yes, or a time to wait.
 * Not here: requests and answers.
 */
@NullMarked
package dateline.web.limit;

import org.jspecify.annotations.NullMarked;
