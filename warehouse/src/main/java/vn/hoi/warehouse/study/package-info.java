/** A study: the folder a team owns, and its settings. */
@NullMarked
package vn.hoi.warehouse.study;

import org.jspecify.annotations.NullMarked;
