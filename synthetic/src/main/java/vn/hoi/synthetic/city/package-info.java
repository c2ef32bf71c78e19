/** The invented life of the city: people, seats, activities, ratings, reports. */
@NullMarked
package vn.hoi.synthetic.city;

import org.jspecify.annotations.NullMarked;
