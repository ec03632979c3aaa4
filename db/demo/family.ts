import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Plan } from "./plans";
import type { Random } from "./random";

export type Part = "head" | "partner" | "child" | "grandparent" | "sibling";

/** Someone of a household. The age is that on the day the case was opened, in years. */
export type Relative = { part: Part; sex: "female" | "male"; age: number };

const female = (random: Random, share = 0.5) => (random.chance(share) ? "female" : "male");

function children(count: number, parentAge: number, random: Random): Relative[] {
  // The oldest so old that there is room for the others, and a parent was grown at the birth.
  const least = Math.min(count * 1.6, parentAge - 19);
  let age = Math.min(parentAge - 18.5, Math.max(least, random.int(1, 20) + random.next()));
  const list: Relative[] = [];
  for (let at = 0; at < count; at++) {
    list.push({
      part: "child",
      sex: female(random),
      age: Math.max(0.05 + random.next() * 0.3, age),
    });
    const gap = 1.1 + random.next() * 2.2;
    const left = count - at - 1;
    const room = (age - 0.2) / Math.max(1, left + 1);
    age -= left > 1 ? Math.min(gap, Math.max(room, 0.9)) : Math.min(gap, age - random.next() - 0.1);
  }
  return list;
}

function minors(size: number, random: Random): Relative[] {
  const list: Relative[] = [];
  for (let at = 0; at < size; at++) {
    list.push({
      part: at === 0 ? "head" : "sibling",
      sex: female(random, 0.2),
      age: at === 0 ? 15.2 + random.next() * 2.2 : 13 + random.next() * 2,
    });
  }
  return list;
}

function alone(ukrainian: boolean, random: Random): Relative {
  const age = random.weighted([
    [random.int(19, 27), 34],
    [random.int(28, 39), 33],
    [random.int(40, 54), 21],
    [random.int(55, 66), 8],
    [random.int(67, 78), 4],
  ]);
  return { part: "head", sex: female(random, ukrainian ? 0.56 : 0.3), age: age + random.next() };
}

type Shape = "couple" | "single_parent" | "couple_with_grandparent" | "siblings" | "grown_child";

function shapeOf(size: number, ukrainian: boolean, random: Random): Shape {
  if (size === 2) {
    return random.weighted<Shape>([
      ["couple", 38],
      ["single_parent", ukrainian ? 60 : 38],
      ["siblings", 8],
      ["grown_child", 10],
    ]);
  }
  return random.weighted<Shape>([
    ["couple", size > 4 ? 75 : 55],
    ["single_parent", size > 6 ? 8 : ukrainian ? 45 : 25],
    ["couple_with_grandparent", 8],
  ]);
}

/** The people of a household of that size, the head first. */
export function familyFor(
  plan: Pick<Plan, "size" | "origin"> & { type: SettlementType },
  random: Random,
): Relative[] {
  const { size, type, origin } = plan;
  const ukrainian = origin.key === "ukrainian";
  if (type === "unaccompanied_minor") return minors(size, random);
  if (size === 1) return [alone(ukrainian, random)];
  const shape = shapeOf(size, ukrainian, random);
  const many = Math.max(0, size - 2);
  const age = Math.min(54, Math.max(22 + many * 2.4, random.int(23, 46))) + random.next();
  const headSex = shape === "single_parent" ? female(random, 0.87) : female(random, 0.35);
  const head: Relative = { part: "head", sex: headSex, age };
  const partner = (): Relative => ({
    part: "partner",
    sex: headSex === "female" ? "male" : "female",
    age: Math.max(20, age - 5 + random.next() * 9),
  });
  switch (shape) {
    case "couple": {
      const other = partner();
      return [head, other, ...children(size - 2, Math.min(age, other.age), random)];
    }
    case "couple_with_grandparent": {
      const other = partner();
      const old: Relative = {
        part: "grandparent",
        sex: female(random, 0.75),
        age: Math.min(86, age + 20 + random.next() * 9),
      };
      return [head, other, old, ...children(size - 3, Math.min(age, other.age), random)];
    }
    case "single_parent":
      return [head, ...children(size - 1, age, random)];
    case "siblings": {
      const young = { ...head, age: random.int(20, 32) + random.next() };
      return [
        young,
        { part: "sibling", sex: female(random), age: young.age - 1 - random.next() * 2 },
      ];
    }
    case "grown_child": {
      const child = { ...head, age: random.int(24, 44) + random.next() };
      const parent: Relative = { part: "grandparent", sex: female(random, 0.7), age: 0 };
      return [child, { ...parent, age: child.age + 21 + random.next() * 10 }];
    }
  }
}

/** Whether someone of that age at settlement has the right and duty to a programme (§§ 8 and 9). */
export function isOfProgrammeAge(age: number): boolean {
  return age >= 18 && age < 55;
}
