"use server";
import { formAction } from "@/app/_server/action";
import { startCurriculum } from "@/lib/guidance/commands/start-curriculum";

export const startCurriculumAction = formAction(startCurriculum, {
  redirectTo: "/admin/veiledning",
  flash: "guidance.flash.curriculumStarted",
});
