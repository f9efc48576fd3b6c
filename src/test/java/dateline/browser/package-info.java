/**
 * The page in a browser, walked as a reporter would. From a running {@code ./dateline serve} on the sample articles to what a person sees, hears
 * and presses. Not here: what can be seen without a browser.
 */
@NullMarked
package dateline.browser;

import org.jspecify.annotations.NullMarked;
