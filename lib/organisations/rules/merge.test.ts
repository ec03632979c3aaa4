import fc from "fast-check";
import { expect, it } from "vitest";
import {
  differingFields,
  givenBack,
  MERGED_FIELDS,
  type Mergeable,
  type MergeChoices,
  takenFields,
} from "./merge";

const landlord = (more: Partial<Mergeable> = {}): Mergeable => ({
  kind: "person",
  name: "Ola Hansen",
  organisationNumber: null,
  contactName: null,
  phone: "40 00 00 00",
  email: null,
  note: null,
  ...more,
});
const other = landlord({ name: "Ola S. Hansen", email: "ola@eksempel.no", phone: null });

it("asks about the fields in which two differ, and no others", () => {
  expect(differingFields(landlord(), landlord())).toEqual([]);
  expect(differingFields(landlord(), other)).toEqual(["name", "phone", "email"]);
});

it("takes what was chosen, also an empty field, and keeps the rest", () => {
  const choices = { name: "other", phone: "other", kind: "other" } as const;
  expect(takenFields(landlord(), other, choices)).toEqual([
    { field: "name", before: "Ola Hansen", after: "Ola S. Hansen" },
    { field: "phone", before: "40 00 00 00", after: null },
  ]);
});

const value = fc.option(fc.constantFrom("a", "b", "c"));
const anyone = fc.record(
  Object.fromEntries(MERGED_FIELDS.map((field) => [field, value])),
) as fc.Arbitrary<Mergeable>;
const choices = fc.dictionary(
  fc.constantFrom(...MERGED_FIELDS),
  fc.constantFrom("kept", "other"),
) as fc.Arbitrary<MergeChoices>;

it("gives back exactly what was there, when nobody has changed it since", () => {
  fc.assert(
    fc.property(anyone, anyone, choices, (kept, merged, chosen) => {
      const taken = takenFields(kept, merged, chosen);
      const after = { ...kept, ...Object.fromEntries(taken.map((one) => [one.field, one.after])) };
      expect({ ...after, ...givenBack(after, taken) }).toEqual(kept);
    }),
  );
});

it("leaves alone what was changed after the two were merged", () => {
  const taken = takenFields(landlord(), other, { name: "other", email: "other" });
  const now = landlord({ name: "Ole Hansen", email: "ola@eksempel.no" });
  expect(givenBack(now, taken)).toEqual({ email: null });
});
