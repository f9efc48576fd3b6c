/** Who may come in, how, and how much there is for anybody, as the options and the files of the owner say. */
@NullMarked
package dateline.cli.admission;

import org.jspecify.annotations.NullMarked;
