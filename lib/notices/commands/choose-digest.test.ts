import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { aReader } from "../fixtures/reader";
import { ownNotices } from "../queries/own-notices";
import { chooseDigest } from "./choose-digest";

it("is never before it is chosen, and then as chosen", () =>
  withRollback(async () => {
    const reader = await aReader({ digest: "off" });
    const own = () => inScope(reader, ownNotices);
    expect(await own()).toEqual({ email: reader.email, digest: "off", version: 0, last: null });
    expectOk(await chooseDigest(reader, { digest: "weekly", version: 0 }));
    expect(await own()).toMatchObject({
      digest: "weekly",
      version: 1,
      last: { state: "waiting", tries: 0 },
    });
    expectOk(await chooseDigest(reader, { digest: "off", version: "1" }));
    expect(await own()).toMatchObject({ digest: "off", version: 2 });
  }));

it("tells what stands when it was changed meanwhile", () =>
  withRollback(async () => {
    const reader = await aReader({ digest: "weekly" });
    for (const version of [0, 7]) {
      expect(await chooseDigest(reader, { digest: "daily", version })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { digest: "weekly", version: 1 } },
      });
    }
  }));

it("needs an address to send to, and none to be turned off", () =>
  withRollback(async () => {
    const reader = await aReader({ digest: "off", email: null });
    expect(await chooseDigest(reader, { digest: "daily", version: 0 })).toMatchObject({
      error: { fields: { digest: ["notices.errors.no-address"] } },
    });
    expectOk(await chooseDigest(reader, { digest: "off", version: 0 }));
  }));

it("is for those who work with cases, and takes no other choice", () =>
  withRollback(async () => {
    const reader = await aReader({ digest: "off" });
    expect(await chooseDigest(reader, { digest: "hourly", version: 0 })).toMatchObject({
      error: { fields: { digest: ["errors.required"] } },
    });
    const auditor = await aReader({ digest: "off", roles: ["auditor"] });
    await expect(chooseDigest(auditor, { digest: "daily", version: 0 })).rejects.toMatchObject({
      kind: "forbidden",
    });
  }));
