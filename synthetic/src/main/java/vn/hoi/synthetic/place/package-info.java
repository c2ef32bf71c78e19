/** Places of the city and how people write them. */
@NullMarked
package vn.hoi.synthetic.place;

import org.jspecify.annotations.NullMarked;
