"use server";
import { formAction } from "@/app/_server/action";
import { chooseDigest } from "@/lib/notices/commands/choose-digest";

export const chooseDigestAction = formAction(chooseDigest, {
  redirectTo: "/innstillinger",
  flash: "notices.flash.saved",
});
