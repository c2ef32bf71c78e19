/** What the quality rules find: on the screen, and as pages. */
@NullMarked
package vn.hoi.cli.quality;

import org.jspecify.annotations.NullMarked;
