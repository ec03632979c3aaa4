/** What the first person is to the second. */
export const RELATION_KINDS = [
  "spouse",
  "cohabitant",
  "parent",
  "child",
  "sibling",
  "grandparent",
  "grandchild",
  "other_relative",
  "guardian",
  "ward",
  "representative",
  "represented",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** "`fromPersonId` is the `kind` of `toPersonId`." */
export type Relation = { fromPersonId: string; toPersonId: string; kind: RelationKind };

const INVERSES: Record<RelationKind, RelationKind> = {
  spouse: "spouse",
  cohabitant: "cohabitant",
  parent: "child",
  child: "parent",
  sibling: "sibling",
  grandparent: "grandchild",
  grandchild: "grandparent",
  other_relative: "other_relative",
  guardian: "ward",
  ward: "guardian",
  representative: "represented",
  represented: "representative",
};

/** Of each pair of inverses, the one that is stored. */
const STORED = new Set<RelationKind>([
  "spouse",
  "cohabitant",
  "parent",
  "sibling",
  "grandparent",
  "other_relative",
  "guardian",
  "representative",
]);

/** What the second person is to the first. */
export function inverseRelation(kind: RelationKind): RelationKind {
  return INVERSES[kind];
}

/** The same tie said from the other end. */
export function reverseRelation(relation: Relation): Relation {
  return {
    fromPersonId: relation.toPersonId,
    toPersonId: relation.fromPersonId,
    kind: inverseRelation(relation.kind),
  };
}

/** The one form in which a tie is stored, whichever end it was told from. */
export function storedRelation(relation: Relation): Relation {
  const { kind, fromPersonId, toPersonId } = relation;
  const mutual = inverseRelation(kind) === kind;
  if (mutual) return fromPersonId <= toPersonId ? relation : reverseRelation(relation);
  return STORED.has(kind) ? relation : reverseRelation(relation);
}

/** Who else is tied to the person, and what each of them is to the person. */
export function relationsOf(
  relations: readonly Relation[],
  personId: string,
): { personId: string; kind: RelationKind }[] {
  return relations.flatMap((relation) => {
    if (relation.toPersonId === personId) {
      return [{ personId: relation.fromPersonId, kind: relation.kind }];
    }
    if (relation.fromPersonId === personId) {
      return [{ personId: relation.toPersonId, kind: inverseRelation(relation.kind) }];
    }
    return [];
  });
}
