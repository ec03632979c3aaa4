"use server";
import { formAction } from "@/app/_server/action";
import { publishCurriculum } from "@/lib/guidance/commands/publish-curriculum";

export const publishCurriculumAction = formAction(publishCurriculum, {
  redirectTo: "/admin/veiledning",
  flash: "guidance.flash.curriculumPublished",
});
