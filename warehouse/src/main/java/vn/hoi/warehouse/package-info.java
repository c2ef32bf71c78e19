/** The ground floor: what every other room shares and nothing else. */
@NullMarked
package vn.hoi.warehouse;

import org.jspecify.annotations.NullMarked;
