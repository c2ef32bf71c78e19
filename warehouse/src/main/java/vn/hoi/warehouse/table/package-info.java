/** Tables, each declared once: columns with id, type, role, unit and meaning. */
@NullMarked
package vn.hoi.warehouse.table;

import org.jspecify.annotations.NullMarked;
