/** A release: what leaves the team, in a folder that never changes. */
@NullMarked
package vn.hoi.cli.release;

import org.jspecify.annotations.NullMarked;
