import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { isSignatureImage } from "@/lib/platform/signature";
import { METER_KINDS, PROTOCOL_KINDS, ROOM_CONDITIONS, WALKTHROUGH_TOPICS } from "../rules/codes";
import {
  codes,
  count,
  day,
  filled,
  optionalText,
  orNothing,
  requiredText,
  rows,
  version,
} from "./parts";

const meters = rows(
  z.object({
    kind: orNothing(z.enum(METER_KINDS, "errors.invalid-value")),
    number: optionalText(60),
    reading: optionalText(40),
  }),
  { begun: ["kind", "number", "reading"], needed: ["kind", "reading"], most: 8 },
);
const protocolRooms = rows(
  z.object({
    name: optionalText(100),
    condition: orNothing(z.enum(ROOM_CONDITIONS, "errors.invalid-value")),
    note: optionalText(1000),
  }),
  { begun: ["condition", "note"], needed: ["name", "condition"], most: 30 },
);

export const saveProtocolInput = z.object({
  tenancyId: idInput,
  version,
  kind: z.enum(PROTOCOL_KINDS, "errors.required"),
  heldOn: day,
  meters,
  keyCount: count(100),
  keyNote: optionalText(500),
  rooms: protocolRooms,
  topics: codes(z.enum(WALKTHROUGH_TOPICS, "errors.invalid-value")),
  note: optionalText(),
});
/** A name in letters always; a drawing beside it when it was drawn. */
const signature = z
  .string()
  .nullish()
  .transform(filled)
  .refine((drawn) => drawn === null || isSignatureImage(drawn), "housing.errors.signature");

export const signProtocolInput = z.object({
  tenancyId: idInput,
  version,
  kind: z.enum(PROTOCOL_KINDS, "errors.required"),
  householdName: requiredText(200),
  householdDrawing: signature,
  adviserName: requiredText(200),
  adviserDrawing: signature,
});
