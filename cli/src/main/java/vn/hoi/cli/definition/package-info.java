/** What authors of definitions ask: is it right, what would it count, what is there. */
@NullMarked
package vn.hoi.cli.definition;

import org.jspecify.annotations.NullMarked;
