/** Making a study. */
@NullMarked
package vn.hoi.cli.study;

import org.jspecify.annotations.NullMarked;
