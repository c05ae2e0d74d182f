/** Bad input, said to the user in one sentence: what, where, and what to do. The command line ends with exit code 2. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
}
