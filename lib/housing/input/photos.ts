import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { PHOTO_SUBJECTS, PROTOCOL_KINDS } from "../rules/codes";
import { idempotencyKey, optionalText, version } from "./parts";

export const addHandoverPhotosInput = z.object({
  tenancyId: idInput,
  kind: z.enum(PROTOCOL_KINDS, "errors.required"),
  shows: z.enum(PHOTO_SUBJECTS, "errors.required"),
  caption: optionalText(200),
  idempotencyKey,
});

export const removeHandoverPhotoInput = z.object({
  tenancyId: idInput,
  photoId: idInput,
  version,
});
