"use server";
import { formAction } from "@/app/_server/action";
import { writeTest } from "@/lib/norwegian/commands/write-test";

export const writeTestAction = formAction(writeTest, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#prover`,
  flash: "norwegian.flash.test",
});
