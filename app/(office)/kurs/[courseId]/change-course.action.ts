"use server";
import { formAction } from "@/app/_server/action";
import { changeCourse } from "@/lib/courses/commands/change-course";

export const changeCourseAction = formAction(changeCourse, {
  bound: ["courseId"],
  redirectTo: ({ courseId }) => `/kurs/${courseId}`,
  flash: "courses.flash.changed",
});
