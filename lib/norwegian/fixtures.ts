import { newId } from "@/lib/platform/ids";
import type { Assessment, NorwegianLeave, Test } from "./types";

const entry = () => ({ id: newId(), recordedByName: "Test", version: 1 });
const none = { reading: null, listening: null, writing: null, oral: null };

export function anAssessment(content: Partial<Assessment> = {}): Assessment {
  return {
    ...entry(),
    ...none,
    assessedOn: "2026-03-02",
    occasion: "progress",
    method: "teacher",
    assessor: "Lærer ved voksenopplæringen",
    teachingMethod: null,
    note: null,
    ...content,
  };
}

export function aTest(content: Partial<Test> = {}): Test {
  return {
    ...entry(),
    ...none,
    kind: "norwegian",
    variant: "ordinary",
    heldOn: "2026-06-01",
    registeredOn: null,
    isFree: true,
    attended: true,
    resultOn: "2026-07-01",
    passed: null,
    language: null,
    complainedOn: null,
    complaintResult: null,
    quarantineUntil: null,
    ...content,
  };
}

export function aLeave(fromOn: string, toOn: string): NorwegianLeave {
  return {
    ...entry(),
    ground: "birth",
    fromOn,
    toOn,
    decidedOn: fromOn,
    documentSeenOn: null,
  };
}
