import { describe, expect, it } from "vitest";
import { readFormValues } from "./form-values";

function posted(...entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("readFormValues", () => {
  it("leaves out what was left empty", () => {
    expect(readFormValues(posted(["a", "x"], ["b", ""], ["c", "  "]))).toEqual({ a: "x" });
  });

  it("nests dotted names, and lists numbered ones", () => {
    const form = posted(["name.family", "Haile"], ["members.0.sex", "f"], ["members.1.sex", "m"]);
    expect(readFormValues(form)).toEqual({
      name: { family: "Haile" },
      members: [{ sex: "f" }, { sex: "m" }],
    });
  });

  it("makes a list of a marked group, whether none, one or more are chosen", () => {
    expect(readFormValues(posted(["_array", "topics"]))).toEqual({ topics: [] });
    expect(readFormValues(posted(["_array", "topics"], ["topics", "rent"]))).toEqual({
      topics: ["rent"],
    });
    expect(readFormValues(posted(["topics", "rent"], ["topics", "fire"]))).toEqual({
      topics: ["rent", "fire"],
    });
  });

  it("makes true or false of a marked checkbox", () => {
    expect(readFormValues(posted(["_boolean", "agreed"]))).toEqual({ agreed: false });
    expect(readFormValues(posted(["_boolean", "agreed"], ["agreed", "on"]))).toEqual({
      agreed: true,
    });
  });

  it("keeps a file and drops an empty one", () => {
    const file = new File(["x"], "liste.csv");
    expect(readFormValues(posted(["list", file], ["other", new File([], "")]))).toEqual({
      list: file,
    });
  });

  it("drops React's and its own marks, and never reaches a prototype", () => {
    const form = posted(["$ACTION_ID_1", "x"], ["_array", "a"], ["__proto__.admin", "1"]);
    expect(readFormValues(form)).toEqual({ a: [] });
    expect(readFormValues(posted(["a.__proto__.admin", "1"]))).toEqual({});
    expect(({} as { admin?: string }).admin).toBeUndefined();
  });
});
