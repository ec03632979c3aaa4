import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as cases from "@/lib/cases/input";
import * as completion from "@/lib/completion/input";
import * as people from "@/lib/people/input";
import * as programme from "@/lib/programme/input";
import { REPORTED_FIELDS } from "@/lib/reporting/rules/reported-fields";
import * as selfSettlement from "@/lib/self-settlement/input";
import * as settlement from "@/lib/settlement/input";
import { isStep, STEPS } from "@/lib/settlement/rules/steps";
import * as steering from "@/lib/steering/input";

const MODULES: Readonly<Record<string, object>> = {
  cases,
  completion,
  people,
  programme,
  "self-settlement": selfSettlement,
  settlement,
  steering,
};

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => ({ name, code: readFileSync(join("app", name), "utf8") }));

/** What an act takes, by the names of its fields; those of a list of people are among them. */
function fieldsOf(act: string): string[] {
  const [module = "", stem = ""] = act.split(".");
  const name = stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const input = Object.entries(MODULES[module] ?? {}).find(([key]) => key === `${name}Input`)?.[1];
  return input ? namesIn(z.toJSONSchema(input, { unrepresentable: "any" })) : [];
}

function namesIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

/** The form of a part of what an act takes, where the parts have forms of their own. */
const FORMS: Readonly<Record<string, string>> = { "people.change-person": "change-permit" };

/** The form of an act, with the fields that it takes from elsewhere; two acts may share one form. */
function formOf(act: string): string {
  const stem = FORMS[act] ?? act.split(".")[1] ?? "";
  const noun = stem.replace(/^\w+-/, "");
  const own =
    files.find(({ name }) => name.endsWith(`/${stem}.form.tsx`)) ??
    files.find(({ name }) => name.endsWith(`/${noun}.form.tsx`));
  const parts = [
    ...(own?.code ?? "").matchAll(/from "(?:@\/app\/_ui\/|\.\/)([^"]+-fields\.client)"/g),
  ];
  const shared = files.filter(({ name }) => parts.some(([, part]) => name.endsWith(`${part}.tsx`)));
  return [own?.code ?? "", ...shared.map(({ code }) => code)].join("\n");
}

describe("each reported field", () => {
  it.each(REPORTED_FIELDS)("$code: $act has the field $field", ({ act, field, step }) => {
    expect(fieldsOf(act)).toContain(field);
    if (step) expect(isStep(step) && STEPS[step].day === "required").toBe(true);
  });

  it.each(REPORTED_FIELDS)("$code is told beside $field in the form of $act", ({ act, field }) => {
    expect(formOf(act)).toContain(`notes.${field}`);
    expect(files.some(({ code }) => code.includes(`reportedNotes("${act}"`))).toBe(true);
  });
});

describe("no form leaves out what another tells", () => {
  /** Names that mean one thing wherever they stand. */
  const NAMES = ["settledOn", "acceptedOn", "settlementType", "endGoal", "exitReason", "duf"];
  const places = Object.entries(MODULES).flatMap(([module, inputs]) =>
    Object.keys(inputs)
      .filter((name) => /^(set|change|record|open|create|answer)[A-Z]\w*Input$/.test(name))
      .map((name) => name.replace(/Input$/, "").replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`))
      .flatMap((stem) => {
        const act = `${module}.${stem}`;
        return fieldsOf(act).flatMap((field) => (NAMES.includes(field) ? [{ act, field }] : []));
      }),
  );

  it("finds the forms it looks for", () => {
    expect(places.length).toBeGreaterThan(5);
  });

  it.each(places)("$field of $act is in the list", ({ act, field }) => {
    expect(REPORTED_FIELDS.some((one) => one.act === act && one.field === field)).toBe(true);
  });
});
