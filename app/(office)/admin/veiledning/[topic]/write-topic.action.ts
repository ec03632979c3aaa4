"use server";
import { formAction } from "@/app/_server/action";
import { writeTopic } from "@/lib/guidance/commands/write-topic";

export const writeTopicAction = formAction(writeTopic, {
  redirectTo: "/admin/veiledning",
  flash: "guidance.flash.topicWritten",
});
