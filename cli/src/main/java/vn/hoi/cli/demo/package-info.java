/** The demonstration on a synthetic city. */
@NullMarked
package vn.hoi.cli.demo;

import org.jspecify.annotations.NullMarked;
