import { describe, expect, it } from "vitest";
import { sessionEnd } from "./session-lifetime";

const limits = { idleSeconds: 1800, absoluteSeconds: 28_800 };

describe("sessionEnd", () => {
  it.each([
    ["just begun", "08:00:00", "08:00:00", "08:30:00"],
    ["seen lately", "08:00:00", "12:10:00", "12:40:00"],
    ["near the eight hours", "08:00:00", "15:45:00", "16:00:00"],
    ["at the eight hours", "08:00:00", "16:00:00", "16:00:00"],
  ])("%s", (_, startedAt, lastSeenAt, expiresAt) => {
    const at = (time: string) => `2026-11-23T${time}.000Z`;
    const end = sessionEnd({ startedAt: at(startedAt), lastSeenAt: at(lastSeenAt) }, limits);
    expect(end).toEqual({ expiresAt: at(expiresAt), endsAt: at("16:00:00") });
  });
});
