/**
 * Vietnamese text, numbers and dates: pure functions that give a value or a fault, never a guess.
 */
@NullMarked
package vn.hoi.ingest.text;

import org.jspecify.annotations.NullMarked;
