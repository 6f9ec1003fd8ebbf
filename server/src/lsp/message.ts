import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';

/** Shows the user a sentence, and waits for no answer as the connection's own way of it does. */
export function showMessage(connection: Connection, type: MessageType, sentence: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type,
    message: `Myelint: ${sentence}`,
  });
}
