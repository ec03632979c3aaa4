/** The members of a list by what they have in common, in the order in which each is first met. */
export function grouped<Member, Key>(
  list: readonly Member[],
  by: (member: Member) => Key,
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of list) {
    const key = by(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
