import { expect, it } from "vitest";
import { STAGES } from "@/lib/checklists/rules/codes";
import { ROUTINE_STAGES } from "@/lib/routines/rules/stages";
import { routineAddress, stageOf } from "./addresses";

it("has guidance for the stages that have a checklist, and for no other", () => {
  expect(ROUTINE_STAGES).toEqual(STAGES);
});

it("finds each stage again by its address", () => {
  for (const stage of ROUTINE_STAGES) {
    expect(stageOf(routineAddress(stage).split("/").at(-1) ?? "")).toBe(stage);
  }
  expect(stageOf("finnes-ikke")).toBeUndefined();
});
