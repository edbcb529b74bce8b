/** Of so many outputs, those that hand `owner` of `owners` gathers: from and to (exclusive). */
export function share(outputs: number, owner: number, owners: number): readonly [number, number] {
  const cut = (n: number) => Math.round((outputs * n) / owners);
  return [cut(owner), cut(owner + 1)];
}
