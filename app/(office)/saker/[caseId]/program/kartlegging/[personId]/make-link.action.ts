"use server";
import { formAction } from "@/app/_server/action";
import { makeLink } from "@/lib/mapping/commands/make-link";

export const makeLinkAction = formAction(makeLink);
