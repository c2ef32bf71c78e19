/** How a study stands: data, results, releases. */
@NullMarked
package vn.hoi.cli.status;

import org.jspecify.annotations.NullMarked;
