import { z } from "zod";
import { moneyInput } from "@/lib/platform/money";
import { maybeDate, maybeText, plainDate, typedAnswer, yesOrNo } from "@/lib/platform/typed-parts";
import { FOLLOW_UP_CODES, FOLLOW_UP_COUNT, isFollowUpDays } from "../rules/follow-up";
import { change, maybeCode, version } from "./parts";

/** A follow-up after the household has moved in. The rent in kroner as typed, or whole øre. */
export const recordFollowUpInput = z.object({
  ...change,
  position: z.coerce.number("errors.invalid-number").int().min(0).max(FOLLOW_UP_COUNT),
  heldOn: plainDate,
  channel: z.enum(FOLLOW_UP_CODES.channel, "errors.required"),
  stillThere: z.preprocess(typedAnswer, z.boolean("errors.required")),
  movedOutOn: maybeDate,
  moveReason: maybeCode(FOLLOW_UP_CODES.moveReason),
  asAgreed: yesOrNo,
  monthlyRent: moneyInput,
  peopleInDwelling: z.preprocess((given) => given || null, version.min(1).max(50).nullable()),
  standard: maybeCode(FOLLOW_UP_CODES.standard),
  helperTie: maybeCode(FOLLOW_UP_CODES.helperTie),
  programmeEffect: maybeCode(FOLLOW_UP_CODES.programmeEffect),
  wishesToMove: maybeCode(FOLLOW_UP_CODES.wishesToMove),
  leaseStatus: maybeCode(FOLLOW_UP_CODES.leaseStatus),
  householdView: maybeText(2000),
  note: maybeText(2000),
});

export const inviteToGuidanceInput = z.object({
  ...change,
  guidanceInvitedOn: plainDate,
  guidanceInvitationAnswer: z.enum(["yes", "no", "later"], "errors.required"),
});

export const setFollowUpDaysInput = z
  .object({
    first: version,
    second: version,
    third: version,
    version,
  })
  .refine(({ first, second, third }) => isFollowUpDays([first, second, third]), {
    path: ["first"],
    message: "self-settlement.errors.follow-up-days",
  });
