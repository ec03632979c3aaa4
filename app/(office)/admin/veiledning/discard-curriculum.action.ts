"use server";
import { formAction } from "@/app/_server/action";
import { discardCurriculum } from "@/lib/guidance/commands/discard-curriculum";

export const discardCurriculumAction = formAction(discardCurriculum, {
  redirectTo: "/admin/veiledning",
  flash: "guidance.flash.curriculumDiscarded",
});
