/** A privacy notice to begin with: square brackets mark what the officer must fill in. */
export const PRIVACY = `[Name of the council] asks for your views and holds what you send. It is the data controller.

We use your answer to help decide on services for children. We use it as part of our public tasks (UK GDPR, Article 6(1)(e)): [name the duty or power].

Some questions about you, such as your health, your faith or where your family is from, are special in law. You need not answer them. If you do, we use them only to check that we hear from all kinds of people (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 8).

We keep answers until [date]. We share them with [nobody / name]. When we report, small numbers are left out so that nobody can be picked out.

You can ask to see, correct or remove what we hold about you: [data protection officer, e-mail]. You can complain to the Information Commissioner: https://ico.org.uk

Please do not name a child or a family.`;

export const FIXED = `Every child who needs to be safe will be helped, whatever people answer.
Children who live in a home now will not be moved because of this.`;

export const HOSTING = `How to put this folder on the web
=================================

The folder holds plain files. Any web server can serve it, under any address.

On your own web server
1. Unpack the folder.
2. Copy all of it to a place on the server.
3. Open the address. You see the consultation to read. "Answer on screen" opens the page that people
   answer on.

On GitHub Pages
1. Make a new repository on github.com. It must be public.
2. Choose "uploading an existing file" and drag all that is in the folder there. Where the browser
   takes only some files at a time, do it in parts.
3. Open Settings, then Pages. Under "Branch" choose main and "/ (root)". Save.
4. After some minutes the address stands there.

Nothing that people type is sent to the server. They send their answers to you by themselves.

index.html is the consultation to be read without scripts. It takes the place of the model's first
page. The other pages of the model are all there.

To publish a new edition, make the folder anew and copy it over the old one.
`;

/** The published examples by number, in words that say what each is about. */
export const examples = [
  { number: 1, about: 'Help for families, carers and homes, and where money comes from' },
  { number: 2, about: 'One question in a small place' },
  { number: 3, about: 'A question on which the model has no figure' },
] as const;
