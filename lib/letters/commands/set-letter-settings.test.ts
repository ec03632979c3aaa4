import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { letterSettings } from "../queries/settings";
import { setLetterSettings } from "./set-letter-settings";

const given = {
  department: " Flyktning\u200btjenesten ",
  address: "Postboks 1\r\n\r\n 0000 Eksempel",
  phone: "51 00 00 00",
  email: "post@eksempel.no",
  refusalIs: "individual_decision",
};

it("is empty at first, keeps what is entered without what is not seen, and can be emptied", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    const read = () => inScope(ctx, letterSettings);
    expect(await read()).toEqual({
      department: null,
      address: [],
      phone: null,
      email: null,
      refusalIs: null,
      version: 0,
    });
    resultOf(await setLetterSettings(ctx, { ...given, version: 0 }));
    expect(await read()).toEqual({
      ...given,
      department: "Flyktningtjenesten",
      address: ["Postboks 1", "0000 Eksempel"],
      version: 1,
    });
    resultOf(await setLetterSettings(ctx, { version: 1 }));
    expect(await read()).toMatchObject({ department: null, refusalIs: null, version: 2 });
    const other = { ...ctx, municipalityId: "5001" as MunicipalityId };
    expect(await inScope(other, letterSettings)).toMatchObject({ version: 0 });
  }));

it("is not written over unseen", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await setLetterSettings(ctx, { ...given, version: 0 }));
    expect(await setLetterSettings(ctx, { phone: "1", version: 0 })).toMatchObject({
      error: {
        code: "errors.changed-meanwhile",
        data: { version: 1, address: "Postboks 1\n0000 Eksempel" },
      },
    });
  }));

it("takes no wrong address, no fifth line, and no letter that cannot be written", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    const fields = async (more: object) => {
      const result = await setLetterSettings(ctx, { version: 0, ...more });
      return result.ok ? {} : result.error.fields;
    };
    expect(await fields({ email: "post" })).toEqual({ email: ["letters.errors.not-an-email"] });
    expect(await fields({ address: "1\n2\n3\n4\n5" })).toEqual({
      address: ["letters.errors.address-lines"],
    });
    expect(await fields({ department: "王" })).toEqual({
      department: ["letters.errors.letter-unknown-here"],
    });
  }));
