/** Quality rules: text that researchers edit, and the SQL that finds what breaks them. */
@NullMarked
package vn.hoi.warehouse.rule;

import org.jspecify.annotations.NullMarked;
