"use server";
import { formAction } from "@/app/_server/action";
import { createCourse } from "@/lib/courses/commands/create-course";

export const createCourseAction = formAction(createCourse, {
  redirectTo: ({ courseId }) => `/kurs/${courseId}`,
  flash: "courses.flash.created",
});
