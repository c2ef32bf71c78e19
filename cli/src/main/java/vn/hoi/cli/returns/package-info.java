/** The conversation with senders: what goes back to them, forms for them, who owes what. */
@NullMarked
package vn.hoi.cli.returns;

import org.jspecify.annotations.NullMarked;
