import { assert, constantFrom, option, property, uuid } from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingInput, meetingLinkInput } from "../input";
import { bookingAddress, MEETING_PLACES, PURPOSE_AT, wayBack } from "./meeting";

const [CASE, OF, BOOKED] = ["a", "b", "c"].map(
  (digit) => `0193a3a2-0000-7000-8000-${digit.repeat(12)}`,
) as [string, string, string];

const readFrom = (address: string) =>
  meetingLinkInput.parse(
    Object.fromEntries(new URL(address, "https://rotfeste.test").searchParams),
  );

describe("the way to a booking", () => {
  it("carries what is known of the meeting, and no more", () => {
    const known = { heldOn: "2026-12-01", startsAtTime: "10:30", minutes: 60, language: "ar" };
    expect(readFrom(bookingAddress(CASE, { place: "session", of: OF }, known))).toEqual({
      sted: "session",
      id: OF,
      dag: "2026-12-01",
      kl: "10:30",
      min: 60,
      sprak: "ar",
    });
    expect(bookingAddress(CASE, { place: "follow_up", of: null }, { language: "" })).toBe(
      `/saker/${CASE}/tolk/ny?sted=follow_up`,
    );
  });

  it("leaves out what was made up", () => {
    const madeUp = {
      sted: "elsewhere",
      id: "../admin",
      dag: "2026-13-40",
      kl: "25:99",
      min: "99999",
      sprak: "<script>",
    };
    expect(meetingLinkInput.parse(madeUp)).toEqual({});
    expect(meetingLinkInput.parse({ sted: ["session", "talk"], id: [OF] })).toEqual({});
  });
});

describe("the way back from a booking", () => {
  it.each([
    ["session", `/saker/${CASE}/veiledning/${OF}?tolk=${BOOKED}`],
    ["next_session", `/saker/${CASE}/veiledning/${OF}`],
    ["talk", `/saker/${CASE}/selvbosetting/samtaler/ny?person=${OF}&tolk=${BOOKED}`],
    ["mapping", `/saker/${CASE}/program/kartlegging/${OF}?tolk=${BOOKED}`],
    ["follow_up", `/saker/${CASE}/selvbosetting/oppfolging`],
    [undefined, `/saker/${CASE}/tolk`],
  ] as const)("%s: %s", (place, expected) => {
    expect(wayBack(CASE, { place, of: OF }, BOOKED)).toBe(expected);
  });

  it("stays in the case, whatever the form says", () => {
    const { place, of } = meetingInput.parse({
      place: "session",
      of: "//evil.example/",
    });
    expect(wayBack(CASE, { place, of }, BOOKED)).toBe(`/saker/${CASE}/tolk`);
    assert(
      property(constantFrom(...MEETING_PLACES), option(uuid()), (one, id) => {
        expect(wayBack(CASE, { place: one, of: id }, BOOKED)).toMatch(`/saker/${CASE}/`);
        expect(PURPOSE_AT[one]).toBeDefined();
      }),
    );
  });
});
