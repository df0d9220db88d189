/** A field's name as a key of its value. A name that every object has, such as `constructor`, is changed for that. */
export const ownKey = (name: string): string => (name in {} ? `${name} 1` : name);
