import { z } from "zod";
import { locales, roles } from "@/lib/platform/context";
import { idInput } from "@/lib/platform/ids";

const line = (longest: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(longest, "errors.too-long");
const reason = line(500);
const version = z.coerce.number("errors.invalid-value").int("errors.invalid-value");
const idempotencyKey = z.uuid("errors.invalid-value").optional();
const email = z.email("users.errors.not-an-address").max(200, "errors.too-long").optional();
const roleList = z
  .array(z.enum(roles, "errors.invalid-value"), "users.errors.no-role")
  .min(1, "users.errors.no-role")
  .transform((list) => [...new Set(list)]);

export const createAccountInput = z
  .object({
    /** The access request that is granted; without it issuer and subject are typed. */
    requestId: idInput.optional(),
    issuer: z.url("users.errors.not-an-issuer").max(300, "errors.too-long").optional(),
    subject: line(200).optional(),
    name: line(120),
    title: line(120).optional(),
    email,
    roles: roleList,
    idempotencyKey,
  })
  .superRefine(({ requestId, issuer, subject }, context) => {
    if (requestId) return;
    for (const [field, value] of Object.entries({ issuer, subject })) {
      if (!value) context.addIssue({ code: "custom", path: [field], message: "errors.required" });
    }
  });

export const declineRequestInput = z.object({ requestId: idInput });

export const changeAccountInput = z.object({
  accountId: idInput,
  version,
  name: line(120),
  title: line(120).optional(),
  email,
});

export const changeRolesInput = z.object({ accountId: idInput, version, roles: roleList });

export const disableAccountInput = z.object({ accountId: idInput, version, reason });

export const enableAccountInput = z.object({ accountId: idInput, version });

export const setLocaleInput = z.object({ locale: z.enum(locales, "errors.invalid-value") });

export const createTeamInput = z.object({ name: line(80), idempotencyKey });

export const renameTeamInput = z.object({ teamId: idInput, version, name: line(80) });

export const closeTeamInput = z.object({ teamId: idInput, version });

export const teamMemberInput = z.object({
  teamId: idInput,
  accountId: z.uuid("users.errors.choose-person"),
});

export const addCircleMemberInput = z.object({
  accountId: z.uuid("users.errors.choose-person"),
  reason,
});

export const removeCircleMemberInput = z.object({ accountId: idInput });

const formKey = z.string().regex(/^[a-z][\w./:-]{0,150}$/i, "errors.invalid-value");

export const saveFormDraftInput = z.object({
  formKey,
  values: z
    .record(z.string(), z.unknown())
    .refine((values) => JSON.stringify(values).length <= 64_000, "errors.too-long"),
});

export const discardFormDraftInput = z.object({ formKey });

export const openOfflineKeyInput = z.object({
  deviceId: idInput,
  /** Makes a key when there is none; without it there is then nothing to open. */
  begin: z.boolean().default(false),
});

export const dropOfflineKeyInput = z.object({ deviceId: idInput });
