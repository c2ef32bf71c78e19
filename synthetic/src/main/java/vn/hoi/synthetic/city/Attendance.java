package vn.hoi.synthetic.city;

/** A person at an activity. */
public record Attendance(Person person, Activity activity, int turns) {}
