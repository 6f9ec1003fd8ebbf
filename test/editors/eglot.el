;;; -*- lexical-binding: t -*-
;; Run in Emacs in batch: opens a note with eglot attached, and prints what a writer would see, one line
;; each. Arguments: the command line's bundle, the note.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)

(defvar program (pop command-line-args-left))
(defvar note (pop command-line-args-left))

(defun wait-for (what ready)
  (let ((tries 1200) (found nil))
    (while (not (or (setq found (funcall ready)) (zerop (setq tries (1- tries)))))
      (accept-process-output nil 0.05))
    (unless found (princ (format "no %s\n" what)) (kill-emacs 1))
    found))

(define-derived-mode note-mode text-mode "Note")
(add-to-list 'eglot-server-programs `(note-mode . ("node" ,program "lsp" "--stdio")))
(setq eglot-autoshutdown t eglot-confirm-server-initiated-edits nil eglot-sync-connect 60
      flymake-no-changes-timeout 0.1)

(find-file note)
(note-mode)
(apply #'eglot--connect (eglot--guess-contact))
(wait-for "connection" (lambda () (eglot-current-server)))
(flymake-mode 1)

(let ((diagnostic (wait-for "diagnostics"
                            (lambda () (flymake-start) (car (flymake-diagnostics))))))
  (goto-char (flymake-diagnostic-beg diagnostic))
  (princ (format "diagnostic %s line %d\n"
                 (if (string-match-p "als-demyelinating-disease\\|neurodegenerative" (flymake-diagnostic-text diagnostic))
                     "als-demyelinating-disease" (flymake-diagnostic-text diagnostic))
                 (line-number-at-pos)))
  (let* ((server (eglot--current-server-or-lose))
         (hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
    (princ (format "hover %s\n" (if (string-match-p "doi" (format "%s" hover)) "cites" "says nothing"))))
  ;; Chooses the first entry of the menu, as a writer would.
  (cl-letf ((last-nonmenu-event ?x)
            ((symbol-function 'completing-read) (lambda (_ menu &rest _) (car (all-completions "" menu)))))
    (eglot-code-actions (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic) nil t))
  (wait-for "change" (lambda () (goto-char (point-min))
                       (not (re-search-forward "demyelinating" nil t))))
  (goto-char (point-min))
  (re-search-forward "^ALS")
  (princ (format "now %s\n" (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))
(set-buffer-modified-p nil)
(kill-emacs 0)
